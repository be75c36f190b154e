# title: run gives the result of the coroutine and closes its loop
# clauses: task.run.result task.run.new_loop
# python: >=3.7
# needs: asyncio
import asyncio

loops = []


async def main():
    loops.append(asyncio.get_running_loop())
    return 'value'


print(asyncio.run(main()), asyncio.run(main()))
print(loops[0] is not loops[1], [loop.is_closed() for loop in loops])

# expect:
# value value
# True [True, True]
