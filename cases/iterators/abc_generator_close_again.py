# title: the close that collections.abc.Generator gives keeps no state and throws each time
# clauses: iter.abc.generator.close_again
# python: >=3.5
from collections.abc import Generator

class Always(Generator):
    def send(self, value):
        return 'still here'

    def throw(self, typ, val=None, tb=None):
        print('throw')
        raise typ

a = Always()
a.close()
a.close()
print(next(a))

# expect:
# throw
# throw
# still here
