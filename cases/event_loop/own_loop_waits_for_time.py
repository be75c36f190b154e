# title: a loop of a derived class, untouched, executes tasks that sleep and wait for each other
# clauses: loop.own.tasks
# python: >=3.7
# needs: asyncio
# time: virtual
import asyncio


class Loop(asyncio.SelectorEventLoop):
    pass


async def part(number):
    await asyncio.sleep(number)
    print(number)
    return number * 2


async def main():
    print(await asyncio.gather(part(3), part(1), part(2)))


loop = Loop()
loop.run_until_complete(main())
loop.close()

# expect:
# 1
# 2
# 3
# [6, 2, 4]
