# title: several items are entered from left to right and left in reverse
# clauses: aflow.items.nested
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
    def __init__(self, name):
        print('make', name)
        self.name = name

    async def __aenter__(self):
        await pause('enter ' + self.name)
        return self.name

    async def __aexit__(self, *details):
        await pause('exit ' + self.name)

async def main():
    async with Room('a') as a, Room(a + 'b') as b, Room('c'):
        print(a, b)

run(main())

# expect:
# make a
# driver: enter a
# make ab
# driver: enter ab
# make c
# driver: enter c
# a ab
# driver: exit c
# driver: exit ab
# driver: exit a
