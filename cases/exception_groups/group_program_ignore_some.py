# title: a block that lets go what it knows and raises the others again
# clauses: group.raise.by_name group.subgroup.match
# python: >=3.12
import errno

def careful(operation):
    try:
        operation()
    except* OSError as errors:
        others = errors.subgroup(lambda error: isinstance(error, OSError) and error.errno != errno.EPIPE)
        if others is not None:
            raise others from None

def operation():
    raise ExceptionGroup('io', [OSError(errno.EPIPE, 'pipe'), OSError(errno.ENOENT, 'file')])

try:
    careful(operation)
except ExceptionGroup as group:
    print([error.errno == errno.ENOENT for error in group.exceptions])

# expect:
# [True]
