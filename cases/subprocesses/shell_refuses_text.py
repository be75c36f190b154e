# title: text and its like are refused by shell
# clauses: subprocess.refused.text
# python: >=3.8
# needs: asyncio subprocess
import asyncio


async def main():
    for option in 'universal_newlines', 'bufsize', 'text':
        try:
            await asyncio.create_subprocess_shell('true', **{option: 1})
        except ValueError:
            print(option, 'ValueError')
    for option in 'encoding', 'errors':
        try:
            await asyncio.create_subprocess_shell('true', **{option: 'ascii'})
        except ValueError:
            print(option, 'ValueError')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# universal_newlines ValueError
# bufsize ValueError
# text ValueError
# encoding ValueError
# errors ValueError
