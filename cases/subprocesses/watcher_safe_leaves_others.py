# title: SafeChildWatcher leaves other children alone
# clauses: subprocess.watcher.safe
# python: <3.14
# needs: asyncio subprocess signals warnings
import asyncio
import subprocess
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


async def main():
    other = subprocess.Popen(['/bin/sh', '-c', 'exit 3'])
    process = await asyncio.create_subprocess_shell('exit 5')
    print(await process.wait())
    print(other.wait())

asyncio.set_child_watcher(asyncio.SafeChildWatcher())
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
asyncio.set_child_watcher(None)
loop.close()

# expect:
# 5
# 3
