# title: a block may contain another such statement, and handles its own part again behind it
# clauses: group.star.info
# python: >=3.11
import sys

try:
    raise ExceptionGroup('outer', [ValueError(1), OSError(2)])
except* ValueError as group:
    try:
        raise ExceptionGroup('inner', [KeyError(3)])
    except* KeyError as other:
        print(other.message, sys.exc_info()[1] is other)
    print(group.message, sys.exc_info()[1] is group)
except* OSError as group:
    print(group.exceptions)

# expect:
# inner True
# outer True
# (OSError(2),)
