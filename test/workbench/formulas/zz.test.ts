import { read, write, workbookWith } from "./support";
test("smoke", () => {
  const w = workbookWith({ A1: [[1, 2], [3, 4]], C1: "=A1+B1", C2: "=SUM(A1:B2)", D1: "=A1:B2*2", F1: "=D1#+1", H1:"=SUM(D1#)", I1: "=ROUND(A1:A2/3,1)", A9:"=A9+1" });
  console.log(JSON.stringify([read(w,"A1:I2"), read(w,"A9")]));
  write(w,{A1:10}); console.log(JSON.stringify(read(w,"A1:I2")));
  write(w,{E2:"x"}); console.log(JSON.stringify(read(w,"A1:I2")));
  w.undo(); console.log(JSON.stringify(read(w,"A1:I2")));
  const n=20000; const rows=Array.from({length:n},(_,i)=>[i,i+1,`=A${i+1}*2+B${i+1}*${i}`]);
  let t=performance.now(); write(w,{"A20":rows}); console.log("20000 write+calc", performance.now()-t);
  t=performance.now(); w.recalculate(); console.log("all", performance.now()-t);
  t=performance.now(); write(w,{"A25":5}); console.log("edit", performance.now()-t, read(w,"C25"));
});
