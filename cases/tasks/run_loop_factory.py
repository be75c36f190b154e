# title: run makes its loop with loop_factory
# clauses: task.run.factory
# python: >=3.12
# needs: asyncio
import asyncio

made = []


def factory():
    made.append(asyncio.new_event_loop())
    return made[0]


async def main():
    print(asyncio.get_running_loop() is made[0])


asyncio.run(main(), loop_factory=factory)
print(made[0].is_closed())

# expect:
# True
# True
