# title: universal_newlines and bufsize are refused
# clauses: subprocess.refused.newlines
# needs: asyncio subprocess
import asyncio


async def main():
    for option in 'universal_newlines', 'bufsize':
        try:
            await asyncio.create_subprocess_exec('true', **{option: 1})
        except ValueError:
            print(option, 'ValueError')

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# universal_newlines ValueError
# bufsize ValueError
