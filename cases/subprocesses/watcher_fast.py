# title: programs under FastChildWatcher
# clauses: subprocess.watcher.fast subprocess.watcher.attached
# python: <3.14
# needs: asyncio subprocess signals warnings
import asyncio
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


async def main():
    process = await asyncio.create_subprocess_shell('exit 5')
    print(await process.wait())
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(b'some'), process.returncode)

watcher = asyncio.FastChildWatcher()
asyncio.set_child_watcher(watcher)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
asyncio.set_child_watcher(None)
loop.close()

# expect:
# 5
# (b'some', None) 0
