# title: a file that is no program
# clauses: subprocess.create.failed
# needs: asyncio subprocess
import asyncio


async def main():
    try:
        await asyncio.create_subprocess_exec('/etc/passwd')
    except PermissionError as error:
        print('PermissionError', error.filename)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# PermissionError /etc/passwd
