# title: much output through both pipes at once
# clauses: subprocess.communicate
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_shell(
        'head -c 300000 /dev/zero; head -c 200000 /dev/zero >&2',
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    out, err = await process.communicate()
    print(len(out), len(err), process.returncode)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# 300000 200000 0
