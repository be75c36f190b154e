# title: the __next__ that collections.abc.Generator gives calls send(None), its __iter__ gives the object
# clauses: iter.abc.generator.next
# python: >=3.5
from collections.abc import Generator

class Echo(Generator):
    def __init__(self):
        self.left = 2

    def send(self, value):
        print('send', value)
        if self.left == 0:
            raise StopIteration('end')
        self.left -= 1
        return self.left

    def throw(self, typ, val=None, tb=None):
        raise typ

e = Echo()
print(iter(e) is e, next(e), e.send('word'))
try:
    next(e)
except StopIteration as error:
    print(error.value)

# expect:
# send None
# send word
# True 1 0
# send None
# end
