# title: an exception is handled by the first block that fits, and a block by which none is left is passed over
# clauses: group.star.first
# python: >=3.11
try:
    raise ExceptionGroup('text', [BlockingIOError(1), KeyError(2)])
except* OSError as group:
    print('OSError', group.exceptions)
except* BlockingIOError:
    print('never')
except* Exception as group:
    print('Exception', group.exceptions)
except* KeyError:
    print('never')

# expect:
# OSError (BlockingIOError(1),)
# Exception (KeyError(2),)
