# title: the loop's methods refuse text, too
# clauses: subprocess.refused.newlines subprocess.refused.shell
# needs: asyncio subprocess
import asyncio


async def main():
    loop = asyncio.get_event_loop()
    for options in {'universal_newlines': True}, {'bufsize': 1}, {'shell': True}:
        try:
            await loop.subprocess_exec(asyncio.SubprocessProtocol, 'true', **options)
        except ValueError:
            print('exec', *options)
    for options in {'universal_newlines': True}, {'bufsize': 1}, {'shell': False}:
        try:
            await loop.subprocess_shell(asyncio.SubprocessProtocol, 'true', **options)
        except ValueError:
            print('shell', *options)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# exec universal_newlines
# exec bufsize
# exec shell
# shell universal_newlines
# shell bufsize
# shell shell
