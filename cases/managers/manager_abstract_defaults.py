# title: AbstractContextManager enters as itself and leaves __exit__ to be defined
# clauses: manager.abstract.defaults
# python: >=3.6
from contextlib import AbstractContextManager

class Half(AbstractContextManager):
    pass

class Whole(AbstractContextManager):
    def __exit__(self, *details):
        print('left', details[0])
        return super().__exit__(*details)

try:
    Half()
except TypeError:
    print('TypeError')
whole = Whole()
with whole as target:
    print(target is whole)
print(whole.__exit__(None, None, None))
try:
    with Whole():
        raise KeyError
except KeyError:
    print('KeyError')

# expect:
# TypeError
# True
# left None
# left None
# None
# left <class 'KeyError'>
# KeyError
