# title: a comprehension has no frame in tracebacks
# clauses: flow.comprehension.inlined
# python: >=3.12
def names(error):
    link, result = error.__traceback__, []
    while link:
        result.append(link.tb_frame.f_code.co_name)
        link = link.tb_next
    return result

def fail(value):
    raise ValueError(value)

def in_list():
    return [fail(number) for number in [1]]

def in_set():
    return {fail(number) for number in [1]}

def in_dict():
    return {number: fail(number) for number in [1]}

def with_function():
    return [(lambda: number, fail(number)) for number in [1]]

for function in in_list, in_set, in_dict, with_function:
    try:
        function()
    except ValueError as error:
        print(names(error)[1:])

# expect:
# ['in_list', 'fail']
# ['in_set', 'fail']
# ['in_dict', 'fail']
# ['with_function', 'fail']
