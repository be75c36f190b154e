# title: a single exception that no block takes goes on as it is
# clauses: group.naked.unmatched
# python: >=3.11
original = ValueError(12)
try:
    try:
        raise original
    except* TypeError:
        print('never')
except ValueError as error:
    print(error is original)

# expect:
# True
