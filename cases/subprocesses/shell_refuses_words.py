# title: a command of the shell is one text
# clauses: subprocess.refused.command
# needs: asyncio subprocess
import asyncio


async def main():
    try:
        await asyncio.create_subprocess_shell(['echo', 'one'])
    except ValueError:
        print('ValueError')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# ValueError
