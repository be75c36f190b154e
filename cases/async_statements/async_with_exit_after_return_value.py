# title: the value of a return is evaluated before __aexit__, which cannot change it
# clauses: aflow.exit.return_value
# python: >=3.6
class Room:
    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        print('exit')
        self.value = 'changed'
        return 'other'

def value(room):
    print('value')
    room.value = 'first'
    return room.value

async def main():
    async with Room() as room:
        return value(room)

try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# value
# exit
# first
