# title: a class is a manager when its metaclass has the methods, not by its own
# clauses: aflow.with.class_methods
# python: >=3.6
class Meta(type):
    async def __aenter__(cls):
        print('enter', cls.__name__)

    async def __aexit__(cls, *details):
        print('exit', cls.__name__)

class Room(metaclass=Meta):
    async def __aenter__(self):
        print('not for the class')

class Plain:
    __aenter__ = __aexit__ = Room.__aenter__

async def main():
    async with Room:
        print('block')
    try:
        async with Plain:
            print('not reached')
    except (AttributeError, TypeError):
        print('refused')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# enter Room
# block
# exit Room
# refused
# over
