# title: suppress takes the listed exceptions out of a group and raises what is left
# clauses: manager.suppress.group
# python: >=3.12
from contextlib import suppress

class Own(ExceptionGroup):
    def derive(self, exceptions):
        print('derive')
        return Own(self.message + '!', exceptions)

with suppress(KeyError, OSError):
    raise ExceptionGroup('all', [KeyError(1), FileNotFoundError(2)])
print('swallowed')
original = Own('some', [KeyError(1), ValueError(2), ExceptionGroup('inner', [KeyError(3), ValueError(4)])])
try:
    with suppress(KeyError):
        raise original
except ExceptionGroup as group:
    print(type(group).__name__, group.message, group is original)
    print(group.exceptions[0], group.exceptions[1].exceptions)
try:
    with suppress(KeyError):
        raise ExceptionGroup('none', [ValueError(5)])
except ExceptionGroup as group:
    print(group.message, group.exceptions)
with suppress(ExceptionGroup):
    raise ExceptionGroup('as a whole', [ValueError(6)])

# expect:
# swallowed
# derive
# derive
# Own some! False
# 2 (ValueError(4),)
# none (ValueError(5),)
