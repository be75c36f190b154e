# title: exec is without a shell, shell with one
# clauses: subprocess.refused.shell
# needs: asyncio subprocess
import asyncio


async def main():
    try:
        await asyncio.create_subprocess_exec('true', shell=True)
    except ValueError:
        print('exec ValueError')
    try:
        await asyncio.create_subprocess_shell('true', shell=False)
    except ValueError:
        print('shell ValueError')
    process = await asyncio.create_subprocess_exec('true', shell=False)
    print(await process.wait())

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# exec ValueError
# shell ValueError
# 0
