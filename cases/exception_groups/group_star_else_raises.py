# title: exceptions of the else block are not for the blocks before it
# clauses: group.star.else
# python: >=3.11
try:
    try:
        pass
    except* ValueError:
        print('never')
    else:
        raise ValueError(1)
except ValueError as error:
    print(repr(error))

# expect:
# ValueError(1)
