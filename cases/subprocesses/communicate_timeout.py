# title: a program that takes too long is killed
# clauses: subprocess.communicate.timeout subprocess.returncode.signal
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'cat', '/dev/zero', stdout=asyncio.subprocess.DEVNULL)
    try:
        await asyncio.wait_for(process.communicate(), 0.01)
    except asyncio.TimeoutError:
        print('TimeoutError', process.returncode)
    process.kill()
    print(await process.communicate(), process.returncode)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# TimeoutError None
# (None, None) -9
