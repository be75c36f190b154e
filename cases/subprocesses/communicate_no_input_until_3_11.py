# title: without input communicate leaves standard input open
# clauses: subprocess.communicate.leaves_stdin
# python: <3.12
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    communicating = asyncio.ensure_future(process.communicate())
    process.stdin.write(b'still open')
    await asyncio.sleep(0)
    print(process.stdin.transport.is_closing())
    process.stdin.close()
    print(await communicating)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# False
# (b'still open', None)
