# title: a scheduler that runs generators and raises what went wrong as one group
# clauses: group.star.parts group.suspend.thrown_in
# python: >=3.11
def run_all(*bodies):
    waiting, errors = list(bodies), []
    while waiting:
        body = waiting.pop(0)
        try:
            next(body)
        except StopIteration:
            continue
        except Exception as error:
            errors.append(error)
            continue
        waiting.append(body)
    if errors:
        raise ExceptionGroup('errors of bodies', errors)

def body(name, steps, error=None):
    for step in range(steps):
        print(name, step)
        yield
    if error:
        raise error

try:
    run_all(body('a', 1, KeyError('a')), body('b', 2), body('c', 1, ValueError('c')))
except* KeyError as group:
    print('keys', group.exceptions)
except* ValueError as group:
    print('values', group.exceptions)

# expect:
# a 0
# b 0
# c 0
# b 1
# keys (KeyError('a'),)
# values (ValueError('c'),)
