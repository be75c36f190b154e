# title: static methods, class methods and other descriptors are bound as for any method
# clauses: aflow.with.descriptors
# python: >=3.6
class Room:
    @staticmethod
    async def __aenter__():
        print('static')

    @classmethod
    async def __aexit__(cls, *details):
        print('class', cls.__name__, len(details))

class Hall:
    @property
    def __aenter__(self):
        print('enter asked for')
        return Room().__aenter__

    @property
    def __aexit__(self):
        print('exit asked for')
        return Room().__aexit__

async def main():
    async with Room():
        print('block')
    async with Hall():
        print('block')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# static
# block
# class Room 3
# enter asked for
# exit asked for
# static
# block
# class Room 3
# over

# expect <3.9:
# static
# block
# class Room 3
# exit asked for
# enter asked for
# static
# block
# class Room 3
# over
