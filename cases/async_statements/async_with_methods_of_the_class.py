# title: attributes of the manager itself do not count as __aenter__ and __aexit__
# clauses: aflow.with.class_methods
# python: >=3.6
class Room:
    async def __aenter__(self):
        print('enter of the class')

    async def __aexit__(self, *details):
        print('exit of the class')

async def main():
    room = Room()
    room.__aenter__ = room.__aexit__ = None
    async with room:
        print('block')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# enter of the class
# block
# exit of the class
# over
