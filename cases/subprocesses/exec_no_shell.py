# title: exec gives the words to the program as they are
# clauses: subprocess.create.exec
# needs: asyncio subprocess
import asyncio


async def main():
    process = await asyncio.create_subprocess_exec(
        'echo', '$HOME', '*', ';', 'true', stdout=asyncio.subprocess.PIPE)
    out, err = await process.communicate()
    print(out)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# b'$HOME * ; true\n'
