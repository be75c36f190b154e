# title: break and continue take effect when __aexit__ has ended, however often that waits
# clauses: aflow.exit.ways
# python: >=3.6
import types

def run(coroutine):
    try:
        while True:
            print('driver:', coroutine.send(None))
    except StopIteration as stop:
        return stop.value

@types.coroutine
def pause(value):
    return (yield value)

class Room:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *details):
        await pause('leaving')
        await pause('still leaving')

async def numbers():
    for number in 1, 2, 3:
        yield number

async def main():
    async for number in numbers():
        async with Room():
            if number == 1:
                continue
            break
    return number

print(run(main()))

# expect:
# driver: leaving
# driver: still leaving
# driver: leaving
# driver: still leaving
# 2
