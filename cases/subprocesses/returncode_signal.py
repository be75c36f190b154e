# title: a killed program has the negative number of the signal
# clauses: subprocess.returncode.signal subprocess.signal
# needs: asyncio subprocess signals
import asyncio
import signal


async def main():
    for end in 'kill', 'terminate':
        process = await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE)
        getattr(process, end)()
        code = await process.wait()
        print(end, code == process.returncode, signal.Signals(-code).name)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# kill True SIGKILL
# terminate True SIGTERM
