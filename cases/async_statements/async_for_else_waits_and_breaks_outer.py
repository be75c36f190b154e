# title: else may wait, and a break in it ends the loop around
# clauses: aflow.for.else aflow.for.break
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

async def nothing():
    if False:
        yield

async def main():
    for number in 1, 2:
        async for item in nothing():
            print('not reached')
        else:
            await pause(number)
            break
    else:
        print('not reached')
    print('behind', number)

run(main())

# expect:
# driver: 1
# behind 1
