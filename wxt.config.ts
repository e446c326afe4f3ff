import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: { name: 'Endcap', permissions: ['activeTab', 'scripting', 'storage'] },
})
