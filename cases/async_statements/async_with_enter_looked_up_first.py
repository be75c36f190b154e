# title: __aenter__ is looked up before __aexit__
# clauses: aflow.with.enter_first
# python: >=3.9
class Method:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, manager, kind=None):
        print(self.name)
        async def method(*details):
            pass
        return method

class Room:
    __aexit__ = Method()
    __aenter__ = Method()

async def main():
    async with Room():
        print('block')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# __aenter__
# __aexit__
# block
# over
