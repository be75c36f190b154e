# title: sys.exc_info shows the part that a block handles
# clauses: group.star.info
# python: >=3.11
import sys

try:
    raise ExceptionGroup('text', [TypeError(1), OSError(2)])
except* TypeError as group:
    print(sys.exc_info()[1] is group)
except* OSError as group:
    print(sys.exc_info()[1] is group)
print(sys.exc_info())

# expect:
# True
# True
# (None, None, None)
