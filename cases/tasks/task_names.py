# title: a task has a name: a default one, or the given one as a string
# clauses: task.name.default task.name.given task.name.set task.name.text
# python: >=3.8
# needs: asyncio
import asyncio


async def work():
    pass


async def main():
    plain = asyncio.create_task(work())
    named = asyncio.create_task(work(), name='worker')
    print(plain.get_name().startswith('Task-'), named.get_name())
    named.set_name(5)
    print(repr(named.get_name()))
    await asyncio.gather(plain, named)


asyncio.run(main())

# expect:
# True worker
# '5'
