# title: generators that wait in blocks do not see each other's parts
# clauses: group.suspend.info
# python: >=3.12
import sys

def body(error):
    try:
        raise ExceptionGroup('eg', [error])
    except* Exception:
        while True:
            yield sys.exc_info()[1].exceptions

first, second = body(ValueError(1)), body(OSError(2))
print(next(first), next(second), next(first), next(second))
first.close()
second.close()

# expect:
# (ValueError(1),) (OSError(2),) (ValueError(1),) (OSError(2),)
