# title: methods, class methods and static methods can be decorated
# clauses: manager.create.factory manager.create.arguments
# python: >=3.2
from contextlib import contextmanager

class Room:
    name = 'room'

    @contextmanager
    def locked(self, key):
        yield self.name, key

    @classmethod
    @contextmanager
    def shared(cls):
        yield cls.__name__

    @staticmethod
    @contextmanager
    def public(value):
        yield value

room = Room()
room.name = 'hall'
with room.locked('key') as value:
    print(value)
with Room.shared() as value:
    print(value)
with room.public(3) as value:
    print(value)

# expect:
# ('hall', 'key')
# Room
# 3
