# title: the classes of the blocks that follow are evaluated although nothing is left
# clauses: group.star.headers_behind
# python: >=3.11
def kind(result):
    print('asked')
    return result

try:
    try:
        raise ExceptionGroup('text', [ValueError()])
    except* ValueError:
        print('block')
    except* kind(KeyError):
        print('never')
    except* kind(int):
        print('never')
except TypeError:
    print('TypeError')

# expect:
# block
# asked
# asked
# TypeError
