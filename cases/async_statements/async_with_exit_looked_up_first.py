# title: __aexit__ is looked up before __aenter__
# clauses: aflow.with.exit_first
# python: <3.9
class Method:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, manager, kind=None):
        print(self.name)
        async def method(*details):
            pass
        return method

class Room:
    __aenter__ = Method()
    __aexit__ = Method()

async def main():
    async with Room():
        print('block')

try:
    main().send(None)
except StopIteration:
    print('over')

# expect:
# __aexit__
# __aenter__
# block
# over
