# title: PidfdChildWatcher needs neither signals nor threads
# clauses: subprocess.watcher.pidfd
# python: >=3.9 <3.14
# needs: asyncio subprocess signals threads warnings
import asyncio
import signal
import threading
import warnings

warnings.simplefilter('ignore', DeprecationWarning)


async def main():
    process = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE)
    print(threading.active_count(), signal.getsignal(signal.SIGCHLD) == signal.SIG_DFL)
    process.stdin.close()
    print(await process.wait())

asyncio.set_child_watcher(asyncio.PidfdChildWatcher())
asyncio.run(main())

# expect:
# 1 True
# 0
