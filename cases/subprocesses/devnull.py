# title: the null device for all three
# clauses: subprocess.streams.devnull
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_shell(
        'cat; echo lost; echo lost >&2', stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL)
    print(process.stdin, process.stdout, process.stderr)
    print(await process.communicate(), process.returncode)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# None None None
# (None, None) 0
