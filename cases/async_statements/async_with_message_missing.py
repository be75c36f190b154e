# title: the words of the refusal of an object that is no manager
# clauses: aflow.message.manager
# python: >=3.6 <3.14
class Room:
    pass

class Entrance:
    async def __aenter__(self):
        pass

class Exit:
    async def __aexit__(self, *details):
        pass

async def main():
    for kind in Room, Entrance, Exit:
        try:
            async with kind():
                pass
        except (AttributeError, TypeError) as error:
            print(error)

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# 'Room' object does not support the asynchronous context manager protocol
# 'Entrance' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# 'Exit' object does not support the asynchronous context manager protocol
# over

# expect 3.9-3.10:
# __aenter__
# __aexit__
# __aenter__
# over

# expect <3.9:
# __aexit__
# __aexit__
# __aenter__
# over
