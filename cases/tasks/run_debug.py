# title: run sets the debug mode that it is told to
# clauses: task.run.debug
# python: >=3.7
# needs: asyncio
import asyncio


async def main():
    print(asyncio.get_running_loop().get_debug())


asyncio.run(main(), debug=True)
asyncio.run(main(), debug=False)

# expect:
# True
# False
