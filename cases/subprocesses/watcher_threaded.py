# title: ThreadedChildWatcher has a thread for a program
# clauses: subprocess.watcher.threaded
# python: >=3.8 <3.14
# needs: asyncio subprocess threads warnings
import asyncio
import threading
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


async def main():
    before = threading.active_count()
    process = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE)
    print(threading.active_count() - before)
    process.stdin.close()
    print(await process.wait())

watcher = asyncio.ThreadedChildWatcher()
print(watcher.is_active())
asyncio.set_child_watcher(watcher)
thread = threading.Thread(target=lambda: asyncio.run(main()))
thread.start()
thread.join()

# expect:
# True
# 1
# 0
