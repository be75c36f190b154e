# title: write_eof ends the input
# clauses: subprocess.stdin.eof
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    process.stdin.write(b'all of it')
    print(process.stdin.can_write_eof())
    process.stdin.write_eof()
    print(await process.stdout.read())
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
# b'all of it'
# 0
