# title: communicate is cancelled and the program goes on
# clauses: subprocess.communicate.cancelled
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    process.stdin.write(b'ready\n')
    await process.stdout.readline()
    communicating = asyncio.ensure_future(process.wait())
    await asyncio.sleep(0)
    communicating.cancel()
    try:
        await communicating
    except asyncio.CancelledError:
        print('cancelled', process.returncode)
    process.stdin.write(b'still there\n')
    print(await process.stdout.readline())
    print(await process.communicate(b'and its end'))

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# cancelled None
# b'still there\n'
# (b'and its end', None)
