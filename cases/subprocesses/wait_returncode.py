# title: wait gives the return code and the attribute has it
# clauses: subprocess.wait subprocess.returncode
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        '/bin/sh', '-c', 'read line; exit 7', stdin=asyncio.subprocess.PIPE)
    print(process.returncode)
    process.stdin.write(b'go\n')
    print(await process.wait())
    print(process.returncode)
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# None
# 7
# 7
# 7
