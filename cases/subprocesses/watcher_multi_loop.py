# title: MultiLoopChildWatcher serves a loop that it is not attached to
# clauses: subprocess.watcher.multi_loop
# python: >=3.8 <3.14
# needs: asyncio subprocess signals warnings
import asyncio
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


async def main():
    process = await asyncio.create_subprocess_shell('exit 6')
    print(await process.wait())

watcher = asyncio.MultiLoopChildWatcher()
print(watcher.is_active())
asyncio.set_child_watcher(watcher)
watcher.attach_loop(None)
print(watcher.is_active())
for number in range(2):
    loop = asyncio.new_event_loop()
    loop.run_until_complete(main())
    loop.close()
watcher.close()
print(watcher.is_active())

# expect:
# False
# True
# 6
# 6
# False
