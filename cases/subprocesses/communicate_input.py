# title: what communicate is given is sent, then the input ends
# clauses: subprocess.communicate.input subprocess.communicate
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'cat', stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    print(await process.communicate(b'there and back'))
    print(process.returncode, process.stdin.transport.is_closing())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# (b'there and back', None)
# 0 True
