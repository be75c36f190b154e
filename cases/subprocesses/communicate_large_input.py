# title: input and output larger than any pipe
# clauses: subprocess.communicate.input
# needs: asyncio subprocess
import asyncio


async def main():
    data = bytes(range(256)) * 2000
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    out, err = await process.communicate(data)
    print(out == data)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# True
