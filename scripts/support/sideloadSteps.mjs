/** How to bring the add-in into each Excel, in both languages. No tool is needed; README.md says the same. */

/** @param {string} manifest */
export function sideloadSteps(manifest) {
  return `Excel on the web / Excel 网页版
  1. Open a workbook on https://excel.cloud.microsoft, then Home > Add-ins > More Settings > Upload My Add-in.
     打开一个工作簿，选择「开始 > 加载项 > 更多设置 > 上传我的加载项」。
  2. Choose ${manifest}
     选择上面的清单文件。

Excel on Windows / Windows 版 Excel
  1. Put the manifest into a shared folder: ${manifest}
     把清单文件放入一个共享文件夹。
  2. File > Options > Trust Center > Trust Center Settings > Trusted Add-in Catalogs: add the folder as \\\\computer\\share,
     tick Show in Menu, restart Excel.
     「文件 > 选项 > 信任中心 > 信任中心设置 > 受信任的加载项目录」：添加该文件夹的网络路径，勾选「在菜单中显示」，重启 Excel。
  3. Home > Add-ins > Advanced > Shared Folder > KPI Workbook.
     「开始 > 加载项 > 高级 > 共享文件夹 > KPI 工作簿」。

Excel on Mac / Mac 版 Excel
  1. Copy the manifest, then restart Excel:
     复制清单文件，然后重启 Excel：
     mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
     cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
  2. Home > Add-ins > KPI Workbook.
     「开始 > 加载项 > KPI 工作簿」。
`;
}

/** @param {string} address */
export function certificateSteps(address) {
  return `This machine has no trusted certificate for localhost yet, so a self-signed one is used.
本机还没有受信任的 localhost 证书，暂用自签名证书。
  · Desktop Excel needs a trusted one. Once, then start again / 桌面版 Excel 需要受信任的证书，运行一次后重新启动：
      npx office-addin-dev-certs@3.0.0 install
  · For Excel on the web, opening ${address}/taskpane.html once and accepting the warning is enough.
    只用网页版时，在浏览器中打开上面的地址并接受警告即可。
`;
}
