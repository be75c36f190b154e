# title: who ends first is known first
# clauses: subprocess.many
# needs: asyncio subprocess
import asyncio


async def main():
    processes = [await asyncio.create_subprocess_exec('cat', stdin=asyncio.subprocess.PIPE)
                 for name in 'abc']
    order = []

    async def wait(number):
        await processes[number].wait()
        order.append(number)

    tasks = [asyncio.ensure_future(wait(number)) for number in range(3)]
    for number in 2, 0, 1:
        processes[number].stdin.close()
        await tasks[number]
    print(order)

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
loop.run_until_complete(main())
loop.close()

# expect:
# [2, 0, 1]
