# title: what a block raises is not offered to the blocks behind it
# clauses: group.raise.siblings
# python: >=3.11
try:
    try:
        raise TypeError(1)
    except* TypeError:
        raise ValueError(2) from None
    except* ValueError:
        print('never')
except ValueError as error:
    print(repr(error))

# expect:
# ValueError(2)
